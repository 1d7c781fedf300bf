import react from '@vitejs/plugin-react';

/** With what React says while one develops, and StrictMode's second mount. */
process.env.NODE_ENV = 'development';

export default { plugins: [react()] };
