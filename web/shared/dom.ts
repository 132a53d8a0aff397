// Elements by name, properties and children. Strings become text nodes, never markup.
export type Child = Node | string | null | undefined | false;

export interface Props {
  class?: string;
  text?: string;
  on?: { [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };
  attrs?: Record<string, string | boolean | null | undefined>;
}

export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  fill(element, props, children);
  return element;
}

export function svg(name: string, props: Props = {}, ...children: Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  fill(element, props, children);
  return element;
}

function fill(element: HTMLElement | SVGElement, props: Props, children: Child[]): void {
  if (props.class) element.setAttribute('class', props.class);
  if (props.text !== undefined) element.textContent = props.text;
  for (const [name, value] of Object.entries(props.attrs ?? {})) {
    if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  for (const [name, handler] of Object.entries(props.on ?? {})) {
    element.addEventListener(name, handler as EventListener);
  }
  append(element, ...children);
}

// A car's name, which may break between its words but not within "CX-5".
export function carName(title: string): Node[] {
  return title.split(/(\S*-\S*)/).map((part) => {
    return part.includes('-') ? h('span', { class: 'whole', text: part }) : new Text(part);
  });
}

export function append(parent: Node, ...children: Child[]): void {
  for (const child of children) {
    if (child) parent.appendChild(typeof child === 'string' ? new Text(child) : child);
  }
}

export function button(
  name: string,
  click: () => void,
  children: Child[],
  attrs: Props['attrs'] = {},
): HTMLButtonElement {
  return h(
    'button',
    { class: name, on: { click }, attrs: { type: 'button', ...attrs } },
    ...children,
  );
}

// An icon drawn as one path on a 24 grid, stroked in the text's color.
export function icon(path: string): SVGElement {
  return svg(
    'svg',
    { class: 'icon', attrs: { viewBox: '0 0 24 24', 'aria-hidden': 'true' } },
    svg('path', { attrs: { d: path } }),
  );
}
