export default { test: { environment: 'happy-dom', include: ['happy-dom/*.vitest.tsx'] } };
