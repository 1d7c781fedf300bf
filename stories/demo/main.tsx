import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'polar-customer-portal/styles.css';
import { Demo } from './demo.tsx';
import { connectToPretendPolar } from './pretend-polar.ts';
import './demo.css';
import './sidebar.css';
import './controls.css';

const root = document.getElementById('root');
if (!root) throw new Error('The demo needs an element with the id "root": see index.html.');

// Awaited, so that the card's first request finds somebody to answer it.
const initial = await connectToPretendPolar('active');

createRoot(root).render(
  <StrictMode>
    <Demo initial={initial} />
  </StrictMode>,
);
