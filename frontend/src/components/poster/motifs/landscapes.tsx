import { HEIGHT, points, range, WIDTH, type Motif } from "./motif";

const sun = (x: number, y: number, radius: number, fill: string) => <circle cx={x} cy={y} r={radius} fill={fill} />;

export const mountains: Motif = {
  title: "top",
  draw: (random, { a, b, c }) => (
    <>
      {sun(random.between(70, 230), random.between(200, 235), random.between(38, 58), a)}
      {[c, b].map((fill, layer) => {
        const base = 250 + layer * 75;
        const peaks = range(4 + layer).map((step): [number, number] => [
          (step / (3 + layer)) * 360 - 30,
          base + (step % 2 === layer % 2 ? random.between(60, 95) : random.between(-30, 20)),
        ]);
        return <polygon key={fill} points={points([-60, HEIGHT], ...peaks, [400, HEIGHT])} fill={fill} />;
      })}
    </>
  ),
};

export const desert: Motif = {
  title: "top",
  draw: (random, { a, b, c }) => {
    const x = random.between(90, 210);
    const tilt = random.between(-40, 40);
    return (
      <>
        {sun(x, 285, random.between(70, 95), a)}
        <path d={`M0 ${300 + tilt / 2} Q${x} ${300 - tilt} ${WIDTH} ${312 + tilt / 3} V450 H0 Z`} fill={c} />
        <path d={`M0 ${370 - tilt / 2} Q${WIDTH - x} ${330 + tilt} ${WIDTH} ${365} V450 H0 Z`} fill={b} />
      </>
    );
  },
};

export const waves: Motif = {
  title: "top",
  draw: (random, { a, b, c }) => {
    const shift = random.between(0, 75);
    return (
      <>
        {sun(random.between(80, 220), 215, random.between(36, 60), a)}
        {range(5).map((row) => {
          const y = 255 + row * 42;
          const crest = range(6)
            .map((step) => `q37.5 ${step % 2 ? 30 : -30} 75 0`)
            .join(" ");
          const start = -75 - (row % 2 ? shift : 75 - shift);
          return (
            <path
              key={row}
              d={`M${start} ${y} ${crest} V450 H-150 Z`}
              fill={row % 2 ? c : b}
              opacity={row === 0 ? 0.85 : 1}
            />
          );
        })}
      </>
    );
  },
};

export const skyline: Motif = {
  title: "top",
  draw: (random, { a, b, c }) => {
    const towers = range(7).map((slot) => ({
      x: slot * 44 - 4,
      width: random.between(36, 52),
      top: random.between(195, 330),
    }));
    return (
      <>
        {sun(random.between(60, 240), random.between(200, 230), 42, a)}
        {towers.map(({ x, width, top }) => (
          <g key={x}>
            <rect x={x} y={top} width={width} height={HEIGHT - top} fill={b} />
            {range(Math.floor((430 - top) / 26)).map((floor) =>
              random.between(0, 1) > 0.45 ? (
                <rect
                  key={floor}
                  x={x + random.pick([9, 22])}
                  y={top + 16 + floor * 26}
                  width={9}
                  height={13}
                  fill={random.pick([c, a, c])}
                />
              ) : null,
            )}
          </g>
        ))}
      </>
    );
  },
};

export const forest: Motif = {
  title: "top",
  draw: (random, { a, b, c }) => (
    <>
      {sun(random.between(80, 220), 225, random.between(44, 66), a)}
      {range(14).map((tree) => {
        const front = tree >= 6;
        const x = front ? (tree - 6) * 44 - 10 + random.between(-8, 8) : tree * 56 + random.between(-10, 10);
        const top = front ? random.between(285, 345) : random.between(225, 275);
        return (
          <polygon key={tree} points={points([x, top], [x + 38, HEIGHT], [x - 38, HEIGHT])} fill={front ? b : c} />
        );
      })}
    </>
  ),
};

export const road: Motif = {
  title: "top",
  draw: (random, { a, b, c }) => {
    const x = random.between(95, 205);
    return (
      <>
        {sun(x, 250, random.between(50, 74), a)}
        <rect x={0} y={256} width={WIDTH} height={200} fill={c} />
        <polygon points={points([x - 5, 256], [x + 5, 256], [270, HEIGHT], [30, HEIGHT])} fill={b} />
        {range(5).map((dash) => {
          const near = ((dash + 1) / 5) ** 2;
          const centre = x + (150 - x) * near;
          return (
            <rect
              key={dash}
              x={centre - near * 5}
              y={258 + near * 160}
              width={near * 10 + 1}
              height={near * 30 + 2}
              fill={a}
            />
          );
        })}
      </>
    );
  },
};

export const moon: Motif = {
  title: "top",
  draw: (random, { a, b, c }) => {
    const x = random.between(110, 190);
    return (
      <>
        {sun(x, 270, 104, c)}
        {sun(x + random.pick([-38, 38]), 250, 88, a)}
        <path d={`M0 345 Q80 ${random.between(290, 330)} 160 350 T300 335 V450 H0 Z`} fill={b} />
      </>
    );
  },
};
