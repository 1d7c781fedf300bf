import { expect, test } from 'vitest';
import { getMemory } from './computed-styles.ts';

const HTML = `
  <div><p>Shown <b>text</b></p><p hidden>Hidden <b>text</b></p><button hidden="until-found"></button></div>
  <dialog>Closed</dialog><dialog open>Open</dialog><div popover>Closed</div>
  <ul style="display: none"><li>Row</li></ul><ul style="visibility: hidden"><li><b>Row</b></li></ul>
  <ul style="display: flex"><li style="visibility: visible">Row</li></ul>
  <form style="pointer-events: none"><input><input type="hidden"><input type="text"><button>Send</button></form>
  <details><summary>First</summary><summary>Second</summary></details>
  <table><tbody><tr><td>Cell</td></tr><tr hidden><td>Cell</td></tr></tbody></table>
  <template></template><svg><path /></svg>`;

const read = (compute: Window['getComputedStyle']) =>
  [...document.querySelectorAll('*')].map((element) => {
    const style = compute(element);
    const { display, visibility, pointerEvents } = style;
    return [
      element.outerHTML,
      display,
      style.getPropertyValue('display'),
      visibility,
      pointerEvents,
    ];
  });

test('whether an element is displayed, visible and can be pressed is what jsdom says', () => {
  const view = document.defaultView as Window;
  const { compute } = getMemory(view);
  document.body.innerHTML = `${HTML}${HTML}`;
  try {
    expect(view.getComputedStyle).not.toBe(compute);
    expect(read(view.getComputedStyle)).toEqual(read(compute));
  } finally {
    document.body.innerHTML = '';
  }
});

test('a stylesheet decides what is displayed', () => {
  const button = document.createElement('button');
  const style = document.createElement('style');
  document.body.append(button);
  const getDisplay = () => document.defaultView?.getComputedStyle(button).display;
  expect(getDisplay()).toBe('inline-block');
  style.textContent = 'button { display: none }';
  document.head.append(style);
  try {
    expect(getDisplay()).toBe('none');
  } finally {
    style.remove();
    button.remove();
  }
});
