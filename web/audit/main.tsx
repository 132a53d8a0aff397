import './audit.css';
import { render } from 'preact';
import { followHash } from '../shared/staff/route';
import { findMe } from '../shared/staff/session';
import { App } from './app';

followHash();
void findMe();
const root = document.getElementById('app');
if (root) render(<App />, root);
