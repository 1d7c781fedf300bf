/** Loads what computes SHA-256. Few customers ever check a file, so a page loads it only then. */
export async function loadSha256() {
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return sha256;
}
