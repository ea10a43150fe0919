import { render } from 'solid-js/web';
import { App } from './app.tsx';

const main = document.querySelector('main');
if (main) render(() => <App />, main);
