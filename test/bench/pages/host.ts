/** The page around each contestant, which `serve.mjs` writes. */
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

export const host = root;
/** Where the stub of Polar listens: another origin than the page. */
export const polarUrl = document.body.dataset['polar'] ?? '';
