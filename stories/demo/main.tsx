import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'polar-customer-portal/styles.css';
import { Demo } from './demo.tsx';
import { connectToMock } from './mock-polar.ts';
import './demo.css';
import './sidebar.css';
import './controls.css';

const root = document.getElementById('root');
if (!root) throw new Error('The demo needs an element with the id "root": see index.html.');

// Awaited, so that the mock handles the first request of the card.
const initial = await connectToMock('active');

createRoot(root).render(
  <StrictMode>
    <Demo initial={initial} />
  </StrictMode>,
);
