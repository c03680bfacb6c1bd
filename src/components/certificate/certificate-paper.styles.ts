import {css} from 'lit';

export const styles = css`
  .sheet {
    display: flex;
    flex-direction: column;
  }
  .sheet p {
    position: relative;
    margin: 0;
  }
  .mark {
    position: absolute;
    top: -3.5em;
    right: -4.5em;
    width: min(19em, 60%);
    overflow: visible;
    fill: none;
    stroke: var(--deep);
    stroke-width: 9;
    stroke-linecap: round;
  }
  .mark circle {
    fill: var(--deep);
    stroke: none;
  }
  .notice {
    stroke: var(--notice);
  }
  .respond {
    stroke: var(--respond);
  }
  .report {
    stroke: var(--report);
  }
  .sheet .brand {
    max-width: 60%;
    color: var(--deep);
    font-weight: 600;
  }
  .sheet .school {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    max-width: 60%;
    margin-top: 1.25em;
    font-weight: 600;
  }
  .school span {
    flex: 1 1 8em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .title {
    position: relative;
    margin: 3.5rem 0 2.5rem;
    color: var(--deep);
    font-size: 2.75em;
    line-height: 1.05;
  }
  .says,
  .about {
    color: var(--ink-soft);
  }
  .sheet .name {
    margin: 0.2em 0 0.75em;
    padding-bottom: 0.25em;
    border-bottom: 1px solid var(--line);
    font: 600 2.125em / 1.15 var(--display);
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .sheet .long {
    font-size: 1.625em;
  }
  .sheet .longest {
    font-size: 1.25em;
  }
  .sheet .blank {
    padding-top: 1.5em;
    border-color: var(--ink);
  }
  .blank span {
    display: block;
    margin-bottom: -2.6em;
    padding-top: 0.75em;
    color: var(--ink-soft);
    font: 0.45em / 1.4 var(--body);
  }
  .sheet .course {
    margin: 0.25em 0 0.1em;
    color: var(--deep);
    font: 600 1.5em / 1.2 var(--display);
  }
  .sheet .hours {
    margin-top: 0.5em;
    font-weight: 600;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 1.1em 2em;
    margin: 2.5em 0;
  }
  .foot {
    margin-top: auto;
    font-size: 0.9375em;
  }
  .foot p {
    margin-bottom: 0.5em;
  }
  .foot .draft {
    width: fit-content;
    margin-bottom: 1em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--notice);
    border-inline-start-width: 4px;
    font-weight: 600;
  }
  .stripe {
    display: block;
    width: 100%;
    height: 0.375em;
    margin-top: 1em;
    stroke-width: 2;
  }
  @media screen {
    @container (min-width: 36rem) {
      .sheet {
        min-height: 48rem;
        padding: 3rem;
      }
    }
  }
  @media print {
    /* Beside the rings, above the title, which keeps its place. */
    .sheet .school {
      flex-wrap: nowrap;
      height: 18mm;
      margin: 6mm 0 -24mm;
      font-size: 0.875em;
    }
    .school .logo {
      max-width: 55mm;
    }
    .title {
      margin: 38mm 0 16mm;
      font-size: 40pt;
    }
    .mark {
      top: 0;
      right: 0;
      width: 62mm;
    }
    .facts {
      margin: 14mm 0;
    }
  }
`;
