import { signal } from '@preact/signals';
import { LiveSocket, type SocketState, type Wire } from '../socket';
import type { Message } from '../visitor_wire';
import { findMe } from './session';
import type { StaffFrame, Topic } from './wire';

const topics: Topic[] = ['appointments', 'vehicles', 'conversations', 'tasks'];

// Counts up when something under the topic may have changed.
export const versions = Object.fromEntries(topics.map((topic) => [topic, signal(0)])) as Record<
  Topic,
  ReturnType<typeof signal<number>>
>;
export const liveState = signal<SocketState>('off');
export const liveSince = signal<Date | null>(null);

type Listener = (message: Message) => void;
let watched: { conversation: number; seen: () => number; listener: Listener } | null = null;
let rooftop = '';
let wasOpen = false;

const socket = new LiveSocket<StaffFrame>({
  connect: () => new WebSocket(address()) as unknown as Wire,
  opened: () => socket.send({ type: 'hello', rooftop }),
  received,
  changed(state) {
    liveState.value = state;
    if (state === 'waiting') void findMe();
  },
  resumes: () => true,
});

export function goLive(at: string): void {
  if (at === rooftop && socket.state !== 'off') return;
  rooftop = at;
  wasOpen = false;
  socket.restart();
}

export function leaveLive(): void {
  rooftop = '';
  socket.stop();
}

// Follows one conversation; messages past what `seen` says come first, also after a reconnect.
export function watchConversation(
  conversation: number,
  seen: () => number,
  listener: Listener,
): () => void {
  const mine = { conversation, seen, listener };
  watched = mine;
  if (wasOpen) socket.send({ type: 'watch', conversation, seen: seen() });
  return () => {
    if (watched === mine) watched = null;
    socket.send({ type: 'unwatch', conversation });
  };
}

function received(frame: StaffFrame): void {
  if (frame.type === 'welcome') welcomed();
  else if (frame.type === 'changed') {
    for (const topic of frame.topics) bump(topic);
  } else if (frame.type === 'message' && frame.conversation === watched?.conversation) {
    watched.listener(frame);
  }
}

function welcomed(): void {
  socket.proved();
  wasOpen = true;
  liveSince.value = new Date();
  for (const topic of topics) bump(topic);
  if (watched) {
    socket.send({ type: 'watch', conversation: watched.conversation, seen: watched.seen() });
  }
}

function bump(topic: Topic): void {
  const version = versions[topic];
  if (version) version.value = (version.peek() ?? 0) + 1;
}

function address(): string {
  const url = new URL('/ws/staff', location.href);
  url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}

addEventListener('online', () => liveState.value === 'waiting' && socket.restart());
