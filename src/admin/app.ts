/** The admin's languages beside English. */
export default { config: { locales: ['de'] } };
