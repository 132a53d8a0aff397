import { settingsOf } from './settings';
import { mount } from './mount';

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  const settings = settingsOf(script);
  if (settings && document.body) mount(settings);
  else if (settings) document.addEventListener('DOMContentLoaded', () => mount(settings));
}
