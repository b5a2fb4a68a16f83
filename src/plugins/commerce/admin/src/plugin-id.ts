export const pluginId = 'commerce';
