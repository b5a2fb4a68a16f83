/** Imported products may show images from the shop they came from. */
const images = ["'self'", 'data:', 'blob:', 'https:'];
/** Cards are entered in a frame of Stripe's, by a script that has to come from there. */
const stripe = {
  'script-src': ["'self'", 'https://js.stripe.com'],
  'frame-src': ["'self'", 'https://js.stripe.com', 'https://hooks.stripe.com'],
};

export default [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: { useDefaults: true, directives: { 'img-src': images, 'media-src': images, ...stripe } },
    },
  },
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'global::storefront',
  'strapi::public',
];
