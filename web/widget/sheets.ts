import tokens from '../shared/tokens.css';
import chrome from './chrome.css';
import log from './log.css';

export function widgetSheets(): CSSStyleSheet[] {
  return [tokens, chrome, log].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
