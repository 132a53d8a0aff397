// What the site says about itself with the one script tag.
export interface WidgetSettings {
  server: URL; // where the script came from
  rooftop: string;
  vehicle: string | null; // stock number of the car this page shows
}

export function settingsOf(script: HTMLScriptElement): WidgetSettings | null {
  const rooftop = script.dataset['rooftop']?.trim();
  if (!rooftop) {
    console.warn('Kept: the script tag needs data-rooftop; no chat is shown.');
    return null;
  }
  return {
    server: new URL('/', script.src),
    rooftop,
    vehicle: script.dataset['vehicle']?.trim() || null,
  };
}

export function socketAddress(server: URL): string {
  const address = new URL('/ws/visitor', server);
  address.protocol = server.protocol === 'https:' ? 'wss:' : 'ws:';
  return address.href;
}
