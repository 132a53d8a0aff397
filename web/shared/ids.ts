// 128 random bits, base64url: the id of one intention. It is the idempotency key, and unguessable.
export function mintId(): string {
  return random(16);
}

// 256 random bits, base64url: what opens a conversation and, from then on, opens it again.
export function mintToken(): string {
  return random(32);
}

function random(size: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(size));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
