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
await restore();
if (root !== null) createRoot(root).render(<App />);
