import {html, nothing} from 'lit';
import {t} from '../i18n/workshop.js';
import type {Workshop} from '../course/workshop.js';
import type {Agenda} from './agenda.js';

/** An agenda as a table: from which minute, what, how long, with which handouts. Needs `dataTable`. */
export function agendaTable(agenda: Agenda, {handouts}: Workshop) {
  const {start} = t.workshop;
  const {parts, register, evaluation, slack, minutes} = agenda;
  const end = register + parts.reduce((sum, part) => sum + part.minutes, 0);
  const named = (ids: readonly string[]) =>
    handouts.filter(({id}) => ids.includes(id)).map(({title}) => title);
  return html`<table>
    <caption>
      ${start.agenda}
    </caption>
    <thead>
      <tr>
        <th scope="col">${start.from}</th>
        <th scope="col">${start.part}</th>
        <th scope="col">${start.takes}</th>
      </tr>
    </thead>
    <tbody>
      ${row(0, start.register, register)}
      ${parts.map(({part, from, minutes: own}) => row(from, part.title, own, named(part.handouts)))}
      ${row(end, start.evaluation, evaluation)} ${row(end + evaluation, start.slack, slack)}
    </tbody>
    <tfoot>
      <tr>
        <td colspan="3"><b>${start.total(minutes)}</b></td>
      </tr>
    </tfoot>
  </table>`;
}

function row(from: number, what: string, minutes: number, handouts: readonly string[] = []) {
  return html`<tr>
    <td>${clock(from)}</td>
    <th scope="row">
      ${what}
      ${
        handouts.length
          ? html`<span class="small soft handouts"
              >${t.workshop.start.handouts(handouts.length)}: ${handouts.join('; ')}</span
            >`
          : nothing
      }
    </th>
    <td>${minutes}</td>
  </tr>`;
}

/** Minutes after the beginning, as `0:05`. */
function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}
