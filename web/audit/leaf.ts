// RFC 9162, 2.1.1: the hash of a leaf is SHA-256 of a zero byte and the entry.
export async function leafHash(canonical: string): Promise<string> {
  const text = new TextEncoder().encode(canonical);
  const leaf = new Uint8Array(text.length + 1);
  leaf.set(text, 1);
  const digest = await crypto.subtle.digest('SHA-256', leaf);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
