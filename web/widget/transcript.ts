import type { Access } from '../shared/conversation';

// The visitor's own copy, saved as a text file.
export async function saveTranscript(server: URL, access: Access): Promise<void> {
  const path = `/api/conversations/${encodeURIComponent(access.conversation)}/transcript`;
  const response = await fetch(new URL(path, server), {
    headers: { Authorization: `Bearer ${access.token}` },
  });
  if (!response.ok) throw new Error(`transcript: ${response.status}`);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = 'chat.txt';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
