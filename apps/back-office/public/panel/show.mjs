// Runs after AdminJS's own scripts: puts our parts in place of its own, and shows the panel.
import { parts } from './parts.mjs';

const { AdminJS, createRoot, document } = globalThis;

AdminJS.UserComponents = parts;
createRoot(document.getElementById('app')).render(AdminJS.Application);
