import { Conversation } from '../shared/conversation';
import { keepIn } from '../shared/keep';
import type { Wire } from '../shared/socket';
import { Panel } from './panel';
import { Shell } from './shell';
import { socketAddress, type WidgetSettings } from './settings';
import { widgetSheets } from './sheets';

// Puts bubble and panel on the page, in a shadow root so that neither style reaches the other.
export function mount(settings: WidgetSettings): void {
  if (document.getElementById('kept-chat')) return;
  const host = document.createElement('div');
  host.id = 'kept-chat';
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = widgetSheets();

  const tab = keepIn(() => sessionStorage);
  const conversation: Conversation = new Conversation({
    rooftop: settings.rooftop,
    ...(settings.vehicle && { vehicle: settings.vehicle }),
    connect: () => new WebSocket(socketAddress(settings.server)) as unknown as Wire,
    local: keepIn(() => localStorage),
    tab,
    changed: () => panel.refresh(),
    arrived(message) {
      panel.add(message);
      shell.arrived(message);
    },
    forgotten: () => panel.clear(),
  });
  const panel: Panel = new Panel(conversation, settings, tab, () => shell.close());
  const shell: Shell = new Shell(root, panel, conversation, settings, tab);
  document.body.append(host);

  followThePage(conversation, shell);
  if (conversation.access || conversation.outbox.all.length > 0) conversation.start();
  shell.restore();
}

function followThePage(conversation: Conversation, shell: Shell): void {
  addEventListener('online', () => conversation.state !== 'off' && conversation.reconnect());
  addEventListener('storage', (event) => {
    if (event.key === conversation.key) conversation.adoptStored();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    if (conversation.access && conversation.state === 'waiting') conversation.reconnect();
    shell.seen();
  });
  document.addEventListener('click', (event) => {
    const opener = event.target instanceof Element && event.target.closest('[data-kept-open]');
    if (!opener) return;
    event.preventDefault();
    shell.open();
  });
}
