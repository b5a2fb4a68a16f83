// The demo's storefront: a plain page on the public API, and nothing else.
const api = '/api/commerce';
const main = document.querySelector('#main');
const memory = {
  get token() { return localStorage.getItem('cart-token'); },
  set token(token) { token ? localStorage.setItem('cart-token', token) : localStorage.removeItem('cart-token'); },
};

const ask = async (path, { method = 'GET', body, token = memory.token, order } = {}) => {
  const headers = { ...(body && { 'content-type': 'application/json' }), ...(token && { 'cart-token': token }), ...(order && { 'order-token': order }) };
  const response = await fetch(api + path, { method, headers, body: body && JSON.stringify(body) });
  const answer = await response.json();
  if (!response.ok) throw Object.assign(new Error(answer.error?.message ?? 'Something went wrong.'), answer.error);
  return answer;
};

const safe = (text) => String(text ?? '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const money = (amount, currency) => {
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency });
  return format.format(amount / 10 ** format.resolvedOptions().maximumFractionDigits);
};
const plain = (html) => new DOMParser().parseFromString(String(html ?? ''), 'text/html').body.textContent;
const picture = (image, title, format = 'small') => {
  const url = image?.formats?.[format]?.url ?? image?.url;
  return url ? `<img src="${safe(url)}" alt="${safe(image.alternativeText ?? title)}" loading="lazy" />` : '<img alt="" />';
};
const show = (html, title) => {
  main.innerHTML = html;
  document.title = title ? `${title} · Lantern Lane` : 'Lantern Lane';
  scrollTo(0, 0);
};

const eventType = 'api::event.event';
const link = ({ type, slug }) => `#/${type === eventType ? 'event' : 'product'}/${encodeURIComponent(slug)}`;

const card = (item) => `<a class="card" href="${link(item)}">${picture(item.image, item.title)}
  <h2>${safe(item.title)}</h2>
  <div class="price">${item.price.min < item.price.max ? 'from ' : ''}${money(item.price.min, item.currency)}
  ${item.price.compareAt ? `<s>${money(item.price.compareAt, item.currency)}</s>` : ''}</div>
  ${item.available ? '' : '<div class="sold">Sold out</div>'}</a>`;

// ---- the shelves

const showShelf = async (category) => {
  const filter = category ? `&category=${encodeURIComponent(category)}` : '';
  const events = category === 'events' || !category;
  const [products, tickets] = await Promise.all([
    category === 'events' ? { data: [] } : ask(`/catalog/products?pageSize=100&sort=title${filter}`),
    events ? ask(`/catalog/products?type=${eventType}`) : { data: [] },
  ]);
  const title = [...document.querySelectorAll('nav a')].find((a) => a.dataset.slug === (category ?? ''))?.textContent;
  const items = [...tickets.data, ...products.data];
  show(`<h1>${category ? safe(title ?? category) : 'Things for slow mornings and long evenings'}</h1>
    <p class="lead">${category ? `${items.length} on this shelf.` : 'Made in small workshops, kept for a long time.'}</p>
    <div class="grid">${items.map(card).join('') || '<p>Nothing here yet.</p>'}</div>`, category && title);
};

const showCategories = async () => {
  const { data } = await ask('/catalog/categories');
  const links = [{ slug: '', title: 'All' }, ...data, { slug: 'events', title: 'Events' }];
  document.querySelector('#categories').innerHTML = links
    .map(({ slug, title }) => `<a data-slug="${safe(slug)}" href="#/${slug && `shelf/${encodeURIComponent(slug)}`}">${safe(title)}</a>`)
    .join('');
};

// ---- one product

const showProduct = async (slug, type) => {
  const { data: product } = await ask(`/catalog/products/${encodeURIComponent(slug)}${type ? `?type=${type}` : ''}`);
  const first = product.offers.find(({ available }) => available) ?? product.offers[0];
  const chosen = { ...first.options };
  const offer = () => product.offers.find(({ options }) => Object.entries(chosen).every(([name, value]) => options[name] === value));
  const options = product.options.map(({ name, values }) => `<fieldset><legend>${safe(name)}</legend>${values
    .map((value) => `<label class="choice"><input type="radio" name="${safe(name)}" value="${safe(value)}"
      ${chosen[name] === value ? 'checked' : ''} /><span>${safe(value)}</span></label>`).join('')}</fieldset>`).join('');
  show(`<div class="product"><div class="picture"><div id="large"></div><div class="thumbs">${product.images.length > 1
    ? product.images.map((image, n) => `<button data-image="${n}" aria-label="Picture ${n + 1}">${picture(image, product.title, 'thumbnail')}</button>`).join('') : ''}</div></div>
    <div><h1>${safe(product.title)}</h1><p class="price" id="price"></p><p>${safe(plain(product.description))}</p>
    <form id="buy">${options}<p id="stock" class="muted"></p><button class="button">Add to cart</button></form></div></div>`, product.title);
  const large = (image) => {
    document.querySelector('#large').innerHTML = picture(image, product.title, 'large');
    for (const button of document.querySelectorAll('.thumbs button')) {
      button.setAttribute('aria-pressed', String(product.images[button.dataset.image]?.url === image?.url));
    }
  };
  const update = () => {
    const now = offer();
    document.querySelector('#price').innerHTML = now
      ? `${money(now.price, product.currency)}${now.compareAt ? ` <s>${money(now.compareAt, product.currency)}</s>` : ''}` : '';
    document.querySelector('#stock').textContent = !now ? 'Not made like this.' : !now.available ? 'Sold out.'
      : now.digital ? 'Nothing is shipped.' : now.stock !== null && now.stock < 6 ? `Only ${now.stock} left.` : 'In stock.';
    document.querySelector('#buy button').disabled = !now?.available;
    large(now?.image ?? product.images[0]);
  };
  main.onchange = ({ target }) => { chosen[target.name] = target.value; update(); };
  main.onclick = ({ target }) => {
    const button = target.closest('.thumbs button');
    if (button) large(product.images[button.dataset.image]);
  };
  document.querySelector('#buy').onsubmit = async (event) => {
    event.preventDefault();
    await addToCart(offer().sku);
    location.hash = '#/cart';
  };
  update();
};

// ---- the cart

const isGone = (error) => error.status === 404 || error.status === 409;
const count = (cart) => {
  const units = cart?.lines?.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0;
  document.querySelector('#count').textContent = units;
  return cart;
};
/** The open cart, or undefined: one that was ordered, or is gone, is forgotten. */
const openCart = async () => {
  if (!memory.token) return count(undefined);
  try {
    const { data } = await ask('/cart');
    if (data.status !== 'ordered') return count(data);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  memory.token = undefined;
  return count(undefined);
};
const addToCart = async (sku) => {
  if (!(await openCart())) memory.token = (await ask('/cart', { method: 'POST', body: {} })).data.token;
  count((await ask('/cart/lines', { method: 'POST', body: { sku, quantity: 1 } })).data);
};

const sums = ({ totals, currency }) => `<dl><dt>Goods</dt><dd>${money(totals.subtotal, currency)}</dd>
  ${totals.discount ? `<dt>Discount</dt><dd>−${money(totals.discount, currency)}</dd>` : ''}
  <dt>Shipping</dt><dd>${totals.shipping ? money(totals.shipping, currency) : '—'}</dd>
  ${totals.tax ? `<dt>Tax${totals.pricesIncludeTax ? ' (included)' : ''}</dt><dd>${money(totals.tax, currency)}</dd>` : ''}
  <dt class="total">Total</dt><dd class="total">${money(totals.total, currency)}</dd></dl>`;

const lineOf = (line, currency) => `<div class="line">${picture(line.image, line.title, 'thumbnail')}
  <div><b>${safe(line.title)}</b><div class="muted">${safe(line.variant ?? '')}</div><div>${money(line.unitPrice, currency)}</div></div>
  <div><label><span class="skip">Quantity</span><input type="number" min="0" value="${line.quantity}" data-line="${line.id}" /></label>
  <button class="plain" data-remove="${line.id}">Remove</button></div></div>`;

const showCart = async () => {
  const cart = await openCart();
  if (!cart?.lines.length) return show('<div class="done"><h1>Your cart is empty</h1><p><a class="button" href="#/">Look around</a></p></div>', 'Cart');
  const wrong = cart.problems.filter(({ about }) => about.startsWith('line') || cart.lines.some(({ id }) => about.includes(id)));
  show(`<h1>Your cart</h1>${wrong.map(({ message }) => `<p class="notice">${safe(message)}</p>`).join('')}
    <div class="split"><div>${cart.lines.map((line) => lineOf(line, cart.currency)).join('')}</div>
    <aside class="sum">${sums(cart)}<a class="button" href="#/checkout">Check out</a></aside></div>`, 'Cart');
  const change = async (id, quantity) => {
    await ask(`/cart/lines/${id}`, { method: 'PATCH', body: { quantity } });
    await showCart();
  };
  main.onchange = ({ target }) => target.dataset.line && change(target.dataset.line, Number(target.value));
  main.onclick = ({ target }) => target.dataset.remove && change(target.dataset.remove, 0);
};

// ---- the checkout

const field = (name, label, autocomplete, more = 'required') =>
  `<label class="${/wide/.test(more) ? 'wide' : ''}">${label}<input name="${name}" autocomplete="${autocomplete}" ${more} /></label>`;
const countries = ['DE', 'AT', 'CH', 'FR', 'NL', 'BE', 'IT', 'ES', 'PT', 'IE', 'GB', 'DK', 'SE', 'FI', 'PL', 'CZ', 'US', 'CA'];

const showCheckout = async () => {
  const cart = await openCart();
  if (!cart?.lines.length) return showCart();
  const { data: methods } = await ask('/cart/payment-methods');
  const ships = cart.lines.some(({ requiresShipping }) => requiresShipping);
  const names = new Intl.DisplayNames(undefined, { type: 'region' });
  const address = `${field('name', 'Name', 'name', 'required class="wide"')}${field('line1', 'Street and number', 'address-line1', 'required data-wide')}
    ${field('postalCode', 'Postal code', 'postal-code')}${field('city', 'City', 'address-level2')}
    <label class="wide">Country<select name="country" autocomplete="country">${countries.map((code) => `<option value="${code}">${names.of(code)}</option>`).join('')}</select></label>`;
  show(`<h1>Checkout</h1><div id="problems" role="alert"></div><form id="checkout" class="split"><div class="form">
    ${field('email', 'E-mail', 'email', 'required type="email" data-wide')}${address}
    <label class="wide">Payment<select name="provider">${methods.map(({ provider, label }) => `<option value="${safe(provider)}">${safe(label)}</option>`).join('')}</select></label>
    </div><aside class="sum"><div id="sums">${sums(cart)}</div><button class="button">Place the order</button></aside></form>`, 'Checkout');
  const form = document.querySelector('#checkout');
  form.onsubmit = async (event) => {
    event.preventDefault();
    const { email, provider, ...address } = Object.fromEntries(new FormData(form));
    const button = form.querySelector('button');
    button.disabled = true;
    try {
      const details = { email, ...(ships ? { shippingAddress: address } : { billingAddress: address }) };
      let { data: priced } = await ask('/cart', { method: 'PATCH', body: details });
      if (ships && !priced.shippingOption) {
        const { data: [option] } = await ask('/cart/shipping-options');
        ({ data: priced } = await ask('/cart', { method: 'PATCH', body: { shippingOption: option?.id ?? null } }));
      }
      const seen = cart.totals.total + priced.totals.shipping - cart.totals.shipping;
      document.querySelector('#sums').innerHTML = sums(priced);
      if (priced.totals.total !== seen) throw new Error('The total has changed. Please look at it once more.');
      const body = { payment: { provider }, expectedTotal: priced.totals.total };
      const { data } = await ask('/checkout', { method: 'POST', body });
      finish(data);
    } catch (error) {
      const problems = error.details?.problems?.map(({ message }) => message) ?? [error.message];
      document.querySelector('#problems').innerHTML = problems.map((text) => `<p class="notice">${safe(text)}</p>`).join('');
      button.disabled = false;
    }
  };
};

const finish = ({ order, payment }) => {
  memory.token = undefined;
  count(undefined);
  history.replaceState(null, '', '#/thanks');
  show(`<div class="done"><h1>Thank you.</h1><p>Your order is <b>${order.number ? `number ${safe(order.number)}` : 'placed'}</b>,
    ${money(order.totals.total, order.currency)} in all.</p><p class="muted">${safe(payment.step?.text ?? `The payment is ${payment.status}.`)}</p>
    <p><a class="button" href="#/">Back to the shop</a></p></div>`, 'Thank you');
};

// ---- an order, by the link in its mails: /shop/?order=1001#token=…

const showOrder = async (number, token) => {
  const { data: order } = await ask(`/orders/${encodeURIComponent(number)}`, { order: token });
  const lines = order.lines.map(({ title, variant, quantity, total }) => `<li>${quantity} × ${safe(title)}${variant ? `, ${safe(variant)}` : ''}: ${money(total, order.currency)}</li>`);
  const downloads = order.downloads.map(({ title, url }) => `<p><a class="button" href="${safe(url)}" download>${safe(title)}</a></p>`);
  show(`<h1>Order ${safe(order.number)}</h1><p class="lead">${safe(order.status)}, ${safe(order.paymentStatus)}, ${safe(order.fulfillmentStatus.replaceAll('_', ' '))}</p>
    ${downloads.join('')}<ul>${lines.join('')}</ul><p>Total <b>${money(order.totals.total, order.currency)}</b></p>
    <p><a class="button" href="/shop/">Back to the shop</a></p>`, `Order ${order.number}`);
};

// ---- which page

const pages = { shelf: showShelf, product: showProduct, event: (slug) => showProduct(slug, eventType), cart: showCart, checkout: showCheckout };
const open = async () => {
  const [page, slug] = location.hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  main.onchange = main.onclick = null;
  const [number, token] = [new URLSearchParams(location.search).get('order'), /^#token=(.+)$/.exec(location.hash)?.[1]];
  for (const a of document.querySelectorAll('nav a')) a.toggleAttribute('aria-current', page === 'shelf' ? a.dataset.slug === slug : !page && !a.dataset.slug);
  try {
    await (number && token ? showOrder(number, token) : (pages[page] ?? showShelf)(slug));
  } catch (error) {
    show(`<div class="done"><h1>${error.status === 404 ? 'Not here' : 'Sorry'}</h1><p>${safe(error.message)}</p><p><a class="button" href="#/">Back to the shop</a></p></div>`);
  }
};
addEventListener('hashchange', open);
await Promise.all([showCategories(), openCart()]);
await open();
