/** Imported products may show images from the shop they came from. */
const images = ["'self'", 'data:', 'blob:', 'https:'];

export default [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: { contentSecurityPolicy: { useDefaults: true, directives: { 'img-src': images, 'media-src': images } } },
  },
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
