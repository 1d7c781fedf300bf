import { createRoot } from 'react-dom/client';
import { License } from '../license';

const { server = '', id = '' } = Object.fromEntries(new URLSearchParams(location.search));
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

createRoot(root).render(
  <License
    id={id}
    server={server}
    sessionToken={() => fetch(`${server}/session`).then((answer) => answer.text())}
  />,
);
