import bootstrap from 'bootstrap/dist/css/bootstrap.min.css?inline';
import tailwind3 from './tailwind-3.css?inline';
import tailwind4 from './tailwind-4.css?inline';
import elements from './elements.css?inline';

/** The stylesheets of pages that a card may have to live in. */
export const HOSTS: Record<string, string> = {
  'Tailwind 3 with preflight': tailwind3,
  'Tailwind 4 with preflight': tailwind4,
  'Bootstrap 5': bootstrap,
  '* { all: unset }': '* { all: unset } head, head * { display: none }',
  'styles on bare elements': elements,
  'html { font-size: 10px }': 'html { font-size: 10px }',
};
