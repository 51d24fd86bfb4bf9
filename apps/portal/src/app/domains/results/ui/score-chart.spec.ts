import { TestBed } from '@angular/core/testing';
import { levels } from '#domain/scan';
import type { Bar } from '../data/bars';
import { ScoreChart } from './score-chart';

const bars: readonly Bar[] = [
  { name: 'Totaal', score: 63, level: 'advanced', levelName: 'Gevorderd', known: 4, statements: 5 },
  { name: 'Proces', score: 0, level: 'inactive', levelName: 'Inactief', known: 1, statements: 1 },
  { name: 'Methodiek', score: null, level: null, levelName: 'te weinig bekend', known: 0, statements: 2 },
];

describe('the chart of scores', () => {
  it('has a bar as long as each score, and a hatched one where too little is known', async () => {
    const fixture = TestBed.createComponent(ScoreChart);
    fixture.componentRef.setInput('bars', bars);
    fixture.componentRef.setInput(
      'levelNames',
      levels.map((level) => ({ level, name: level })),
    );
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    const fills = [...host.querySelectorAll<HTMLElement>('.fill')];
    expect(fills.map(({ style }) => style.width)).toEqual(['63%', '0%']);
    expect(host.querySelectorAll('.bar.unknown')).toHaveLength(1);
    expect([...host.querySelectorAll('.axis li')].map((name) => name.textContent)).toEqual([...levels]);
    const told = host.querySelector('[role=img]')?.getAttribute('aria-label') ?? '';
    for (const { name, levelName } of bars) expect(told).toMatch(new RegExp(`${name}.*${levelName}`, 'i'));
  });
});
