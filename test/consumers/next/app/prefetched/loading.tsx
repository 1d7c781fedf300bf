/** Shown until the license key is read: with `cacheComponents`, Next.js needs it to build this page. */
export default function Loading() {
  return null;
}
