// What an outline from above is drawn from: figures of an aircraft type, and where its engines and fins are.

export interface Figures {
  /** metres; null for a helicopter, whose rotors say how wide it is */
  readonly wingspan: number | null;
  /** metres */
  readonly length: number;
  /** Degrees at a quarter of the chord; null: not read, the usual of its kind. */
  readonly sweep: number | null;
  readonly engines: {
    readonly count: number;
    readonly kind: 'jet' | 'prop' | 'rotor';
    readonly placement: 'wing' | 'tail' | 'wing and tail' | 'fuselage' | 'wingtip';
  };
  readonly tail: 'conventional' | 'T' | 'cruciform' | 'twin' | 'booms' | 'tail rotor' | 'none';
  /** A freighter or tanker of an air force has a wider body than an airliner. */
  readonly isMilitary: boolean;
  readonly rotor: {
    readonly layout: 'single' | 'tandem' | 'tiltrotor';
    /** metres */
    readonly diameter: number;
    readonly blades: number;
  } | null;
}
