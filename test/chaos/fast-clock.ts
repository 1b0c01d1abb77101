/**
 * Preloaded (`node --import`) into the api and the workers under test: the operating system's clock, made to run
 * faster. The shortest budget a procedure can have is a minute, and a run cannot wait for hundreds of minutes to pass;
 * the product itself is unchanged and reads its `systemClock` as always.
 */
export interface FastClock {
  /** The same moment on both clocks. */
  readonly real: number;
  readonly virtual: number;
  /** Virtual milliseconds per real one. */
  readonly speed: number;
}

export const CLOCK_VARIABLE = 'CHAOS_CLOCK';
const realNow = Date.now.bind(Date);

export function virtualNow({ real, virtual, speed }: FastClock): number {
  return Math.floor(virtual + (realNow() - real) * speed);
}

const given = process.env[CLOCK_VARIABLE];
if (given) {
  const clock = JSON.parse(given) as FastClock;
  Date.now = () => virtualNow(clock);
}
