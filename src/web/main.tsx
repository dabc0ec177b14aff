import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { restore } from './app/restore.ts';
import { restoreTheme } from './ui/theme/colour-theme.ts';
import { restoreElderMode } from './ui/theme/elder-mode.ts';
import './ui/theme/tokens.css';
import './ui/theme/base.css';

restoreTheme();
restoreElderMode();
const root = document.getElementById('root');
// Not awaited at the top: the bundler would take the first script apart into fifty.
if (root !== null) void restore().then(() => createRoot(root).render(<App />));
