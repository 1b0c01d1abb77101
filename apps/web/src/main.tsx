import '@fontsource/be-vietnam-pro/vietnamese-400.css';
import '@fontsource/be-vietnam-pro/vietnamese-600.css';
import '@fontsource/be-vietnam-pro/latin-400.css';
import '@fontsource/be-vietnam-pro/latin-600.css';
import './app/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './app/application.js';
import { VARIABLES } from './theme/theme.js';

// Before anything is drawn, so that the sheets find the colours of the theme.
for (const [name, colour] of VARIABLES) document.documentElement.style.setProperty(name, colour);

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  );
}
