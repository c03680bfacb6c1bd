import {NrrTerm} from '../components/glossary-term/glossary-term.js';
import {meanings} from './meanings.js';

/*
 * Fetched when the page rests. The terms in lessons are words before, and where this cannot be fetched; with it,
 * meanings and all, they become buttons. Elements are drawn after this has run.
 */
NrrTerm.meanings = meanings;
