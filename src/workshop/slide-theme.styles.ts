import {css} from 'lit';

/**
 * A slide's own colours, whatever the page around it wears: a projector washes out what a screen shows well, so
 * there are fewer greys than in the course. All words are at least 7 : 1. A school's own accent comes from the page:
 * see `room-accent.ts`.
 */
export const slideTheme = css`
  :host {
    --paper: #fffdf8;
    --surface: #fff;
    --ink: #10162a;
    --ink-soft: #363d52;
    --line: #c9c4b8;
    --line-strong: #5b6274;
    --accent: var(--slide-accent-light, #26337a);
    --accent-soft: var(--slide-accent-soft-light, #e3e7f8);
    --accent-ink: #fff;
    --notice: #6f3b00;
    --notice-soft: #fdecd2;
    --respond: #6b2256;
    --report: #084d4b;
    --report-soft: #dbf2ee;
    --good: #14532d;
    --good-soft: #def3e1;
    --off: #7d2e0a;
    --off-soft: #fde6da;
    --cover: #28306b;
    --cover-ink: #fff;
    color-scheme: light;
  }
  :host([display='dark']) {
    --paper: #0c1020;
    --surface: #171d30;
    --ink: #fbfaf6;
    --ink-soft: #d5d8e4;
    --line: #3d4660;
    --line-strong: #a3abc2;
    --accent: var(--slide-accent-dark, #c3ccff);
    --accent-soft: var(--slide-accent-soft-dark, #262f57);
    --accent-ink: #0c1020;
    --notice: #fbcb8a;
    --notice-soft: #38290f;
    --respond: #f3bde3;
    --report: #97e4dc;
    --report-soft: #0d3633;
    --good: #a3e8b8;
    --good-soft: #12351f;
    --off: #fabb9f;
    --off-soft: #3d2013;
    --cover: #171d4a;
    color-scheme: dark;
  }
`;
