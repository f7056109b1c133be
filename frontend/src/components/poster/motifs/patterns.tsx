import { points, range, WIDTH, type Motif } from "./motif";

export const blinds: Motif = {
  title: "bottom",
  draw: (random, { a, b, c }) => {
    const slope = random.between(-26, 26);
    return (
      <>
        <circle cx={random.between(90, 210)} cy={150} r={random.between(74, 100)} fill={a} />
        {range(9).map((slat) => {
          const y = 14 + slat * 33;
          return (
            <polygon
              key={slat}
              points={points([0, y], [WIDTH, y + slope], [WIDTH, y + slope + 15], [0, y + 15])}
              fill={slat === 4 ? c : b}
            />
          );
        })}
      </>
    );
  },
};

export const rings: Motif = {
  title: "bottom",
  draw: (random, { a, b, c }) => {
    const x = random.between(110, 190);
    const count = random.integer(4, 8);
    const drift = random.between(-5, 5); // off-centre rings look like a tunnel
    return (
      <>
        {range(count).map((ring) => (
          <circle key={ring} cx={x + drift * ring} cy={160} r={142 - (ring * 118) / count} fill={ring % 2 ? b : c} />
        ))}
        <circle cx={x + drift * count} cy={160} r={24} fill={a} />
      </>
    );
  },
};

export const burst: Motif = {
  title: "bottom",
  draw: (random, { a, b, c }) => {
    const x = random.between(100, 200);
    const y = random.between(130, 190);
    const rays = random.pick([14, 18, 22]);
    return (
      <>
        {range(rays).map((ray) => {
          const from = (ray / rays) * Math.PI * 2;
          const reach = ray % 2 ? 150 : random.between(92, 126);
          const tip = (turn: number): [number, number] => [x + Math.cos(turn) * reach, y + Math.sin(turn) * reach];
          return (
            <polygon key={ray} points={points([x, y], tip(from), tip(from + Math.PI / rays))} fill={ray % 2 ? a : b} />
          );
        })}
        <circle cx={x} cy={y} r={34} fill={c} />
      </>
    );
  },
};

export const tiles: Motif = {
  title: "bottom",
  draw: (random, { a, b, c, ground }) =>
    range(12).map((tile) => {
      const [x, y] = [(tile % 4) * 75, Math.floor(tile / 4) * 100];
      const fill = random.pick([a, b, c]);
      const shape = random.integer(0, 3);
      return (
        <g key={tile} transform={`translate(${x} ${y}) scale(1 ${4 / 3})`}>
          <rect width={75} height={75} fill={shape === 3 ? ground : fill} opacity={shape === 0 ? 1 : 0.28} />
          {shape === 0 && <circle cx={37.5} cy={37.5} r={19} fill={ground} />}
          {shape === 1 && <path d="M0 75 A75 75 0 0 1 75 0 V75 Z" fill={fill} />}
          {shape === 2 && <path d="M0 0 H75 A37.5 37.5 0 0 1 0 0 Z" fill={fill} />}
          {shape === 3 && <path d="M0 75 L75 0 V75 Z" fill={fill} />}
        </g>
      );
    }),
};

export const confetti: Motif = {
  title: "bottom",
  draw: (random, { a, b, c }) =>
    range(42).map((piece) => {
      const [x, y] = [random.between(6, 294), random.between(6, 296)];
      const fill = random.pick([a, b, c]);
      const size = random.between(7, 19);
      return piece % 3 ? (
        <circle key={piece} cx={x} cy={y} r={size * 0.75} fill={fill} />
      ) : (
        <rect
          key={piece}
          x={x}
          y={y}
          width={size * 2.2}
          height={size * 0.7}
          rx={2}
          fill={fill}
          transform={`rotate(${random.between(0, 180)} ${x} ${y})`}
        />
      );
    }),
};

export const arcs: Motif = {
  title: "bottom",
  draw: (random, { a, b, c, ground }) => {
    const x = random.pick([0, 150, 300]);
    const [outer, step] = x === 150 ? [148, 34] : [262, 58];
    return [a, b, c, ground].map((fill, arc) => {
      const radius = outer - arc * step;
      return <path key={fill} d={`M${x - radius} 306 a${radius} ${radius} 0 0 1 ${radius * 2} 0 Z`} fill={fill} />;
    });
  },
};

export const stairs: Motif = {
  title: "bottom",
  draw: (random, { a, b, c }) => {
    const climbs = random.pick([1, -1]);
    return (
      <g transform={climbs === 1 ? undefined : "translate(300 0) scale(-1 1)"}>
        <circle cx={random.between(70, 110)} cy={random.between(66, 96)} r={40} fill={a} />
        {range(7).map((step) => (
          <g key={step}>
            <rect x={step * 43} y={270 - step * 36} width={44} height={40 + step * 36} fill={b} />
            <rect x={step * 43} y={270 - step * 36} width={44} height={7} fill={c} />
          </g>
        ))}
      </g>
    );
  },
};

export const soundBars: Motif = {
  title: "bottom",
  draw: (random, palette) =>
    range(11).map((bar) => {
      const height = 40 + Math.abs(Math.sin(bar * 0.9 + random.between(0, 0.8))) * random.between(120, 220);
      return (
        <rect
          key={bar}
          x={14 + bar * 25}
          y={160 - height / 2}
          width={17}
          height={height}
          rx={8.5}
          fill={[palette.a, palette.b, palette.c][bar % 3]}
        />
      );
    }),
};

export const aperture: Motif = {
  title: "bottom",
  draw: (random, { a, b, c, ground }) => {
    const turn = random.between(0, 60);
    return (
      <g transform={`rotate(${turn} 150 160)`}>
        <circle cx={150} cy={160} r={130} fill={b} />
        {range(6).map((blade) => (
          <polygon
            key={blade}
            points={points([150, 30], [262, 95], [166, 104])}
            fill={blade % 2 ? c : a}
            transform={`rotate(${blade * 60} 150 160)`}
          />
        ))}
        <circle cx={150} cy={160} r={36} fill={ground} />
      </g>
    );
  },
};

export const chevrons: Motif = {
  title: "bottom",
  draw: (random, { a, b, c }) => {
    const bend = random.between(50, 90);
    return range(5).map((row) => {
      const y = 6 + row * 43;
      return (
        <polygon
          key={row}
          points={points(
            [20, y + bend],
            [150, y],
            [280, y + bend],
            [280, y + bend + 26],
            [150, y + 26],
            [20, y + bend + 26],
          )}
          fill={[b, b, a, b, c][row]}
        />
      );
    });
  },
};

export const gridHorizon: Motif = {
  title: "top",
  draw: (random, { a, b, c }) => {
    const x = random.between(110, 190);
    return (
      <>
        <circle cx={x} cy={262} r={random.between(74, 96)} fill={a} />
        <rect x={0} y={280} width={WIDTH} height={170} fill={b} />
        {range(6).map((line) => (
          <rect key={line} x={0} y={282 + line ** 2 * 6.4} width={WIDTH} height={1 + line * 0.6} fill={c} />
        ))}
        {range(11).map((line) => (
          <line
            key={line}
            x1={x + (line - 5) * 16}
            y1={280}
            x2={x + (line - 5) * 92}
            y2={450}
            stroke={c}
            strokeWidth={1.8}
          />
        ))}
      </>
    );
  },
};
