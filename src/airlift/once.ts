// Makes something of a thing once, and gives the same again for the same thing: great circles are long to make, and wanted
// in every frame; and what is the same tells the map that nothing has to be sent.

/** @param make has no other input than the thing itself */
export function once<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, Made>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const made = make(thing);
    known.set(thing, made);
    return made;
  };
}

/**
 * Makes something of a plain value, and gives the same again for the values that were asked for last.
 * @param most of how many values what was made is kept, unless it is large
 */
export function recent<Value, Made>(
  make: (value: Value) => Made,
  most: number,
  isLarge: (made: Made) => boolean,
): (value: Value) => Made {
  const known = new Map<string, Made>();
  return (value) => {
    const key = JSON.stringify(value);
    const made = known.get(key) ?? make(value);
    known.delete(key);
    if (isLarge(made)) known.clear();
    known.set(key, made);
    for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
    return made;
  };
}

/** Makes something when it is first asked for, and gives the same again. */
export function lazy<Made>(make: () => Made): () => Made {
  let made: readonly [Made] | null = null;
  return () => {
    made ??= [make()];
    return made[0];
  };
}
