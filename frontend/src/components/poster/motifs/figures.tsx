import { points, range, type Motif } from "./motif";

export const planets: Motif = {
  title: "bottom",
  draw: (random, { a, b, c, ink }) => {
    const x = random.between(110, 190);
    const tilt = random.between(-28, 28);
    return (
      <>
        {range(22).map((star) => (
          <circle
            key={star}
            cx={random.between(8, 292)}
            cy={random.between(8, 300)}
            r={random.between(0.8, 2.2)}
            fill={ink}
            opacity={0.8}
          />
        ))}
        <circle cx={x} cy={160} r={88} fill={a} />
        <path d={`M${x - 88} 160 a88 88 0 0 0 176 0 q-88 ${random.between(20, 60)} -176 0`} fill={b} opacity={0.55} />
        <ellipse
          cx={x}
          cy={160}
          rx={136}
          ry={22}
          fill="none"
          stroke={c}
          strokeWidth={7}
          transform={`rotate(${tilt} ${x} 160)`}
        />
        <circle cx={random.between(30, 80)} cy={random.between(36, 70)} r={random.between(12, 20)} fill={c} />
      </>
    );
  },
};

export const eye: Motif = {
  title: "bottom",
  draw: (random, { a, b, c, ink }) => {
    const iris = random.between(48, 60);
    const looks = random.between(-22, 22);
    return (
      <>
        {range(11).map((ray) => (
          <line
            key={ray}
            x1={150}
            y1={165}
            x2={150 + Math.cos((ray / 10) * Math.PI) * 260}
            y2={165 - Math.sin((ray / 10) * Math.PI) * 260}
            stroke={b}
            strokeWidth={9}
          />
        ))}
        <path d="M14 168 Q150 30 286 168 Q150 300 14 168 Z" fill={c} />
        <circle cx={150 + looks} cy={165} r={iris} fill={a} />
        <circle cx={150 + looks} cy={165} r={iris * 0.48} fill={b} />
        <circle cx={150 + looks + 16} cy={148} r={8} fill={ink} />
      </>
    );
  },
};

export const keyhole: Motif = {
  title: "bottom",
  draw: (random, { a, b, c }) => {
    const shine = random.between(-60, 60);
    return (
      <>
        <rect x={55} y={24} width={190} height={280} rx={random.pick([4, 95, 40])} fill={b} />
        <circle cx={150} cy={125} r={50} fill={a} />
        <polygon points={points([128, 150], [172, 150], [196, 262], [104, 262])} fill={a} />
        <polygon
          points={points([144, 125], [156, 125], [170 + shine, 300], [130 + shine, 300])}
          fill={c}
          opacity={0.85}
        />
      </>
    );
  },
};

export const eclipse: Motif = {
  title: "bottom",
  draw: (random, { a, b, c }) => {
    const gap = random.between(36, 58);
    const y = random.between(-18, 18);
    return (
      <>
        <circle cx={150 - gap} cy={160 + y} r={92} fill={a} />
        <circle cx={150 + gap} cy={160 - y} r={92} fill={b} />
        <clipPath id={`eclipse-${gap.toFixed(3)}-${y.toFixed(3)}`}>
          <circle cx={150 - gap} cy={160 + y} r={92} />
        </clipPath>
        <circle
          cx={150 + gap}
          cy={160 - y}
          r={92}
          fill={c}
          clipPath={`url(#eclipse-${gap.toFixed(3)}-${y.toFixed(3)})`}
        />
      </>
    );
  },
};

export const litWindow: Motif = {
  title: "bottom",
  draw: (random, { a, b, c }) => {
    const lit = random.integer(0, 8);
    return (
      <>
        <rect x={36} y={24} width={228} height={276} fill={b} />
        {range(9).map((pane) => {
          const x = 54 + (pane % 3) * 68;
          const y = 44 + Math.floor(pane / 3) * 86;
          return (
            <rect
              key={pane}
              x={x}
              y={y}
              width={56}
              height={70}
              fill={pane === lit ? a : c}
              opacity={pane === lit ? 1 : 0.32}
            />
          );
        })}
      </>
    );
  },
};

export const arches: Motif = {
  title: "bottom",
  draw: (random, { a, b, c }) => {
    const fills = random.pick([
      [b, c, a],
      [c, b, a],
      [a, b, c],
    ] as const);
    return (
      <>
        {fills.map((fill, ring) => {
          const radius = 118 - ring * 37;
          return (
            <path
              key={fill}
              d={`M${150 - radius} 306 V${158} a${radius} ${radius} 0 0 1 ${radius * 2} 0 V306 Z`}
              fill={fill}
            />
          );
        })}
        <circle cx={150} cy={random.between(190, 240)} r={17} fill={b} />
      </>
    );
  },
};

export const balloons: Motif = {
  title: "bottom",
  draw: (random, { a, b, c }) =>
    range(6).map((balloon) => {
      const x = 45 + balloon * 42 + random.between(-12, 12);
      const y = random.between(55, 165);
      const radius = random.between(30, 44);
      return (
        <g key={balloon} opacity={0.94}>
          <path d={`M${x} ${y} Q${x + random.between(-25, 25)} 240 150 306`} stroke={b} strokeWidth={1.6} fill="none" />
          <ellipse cx={x} cy={y} rx={radius * 0.86} ry={radius} fill={[a, b, c][balloon % 3]} />
        </g>
      );
    }),
};

export const claws: Motif = {
  title: "bottom",
  draw: (random, { a, b }) => (
    <>
      <circle cx={150} cy={160} r={128} fill={b} />
      {range(4).map((claw) => {
        const x = 62 + claw * 56;
        const length = random.between(200, 250);
        const lean = random.between(-46, -18);
        return (
          <path
            key={claw}
            d={`M${x} ${random.between(8, 40)} q${lean / 2 + 15} ${length / 2} ${lean} ${length} q${lean / 2 - 2} ${-length / 2} ${-lean - 14} ${-length}`}
            fill={a}
          />
        );
      })}
    </>
  ),
};

export const orbits: Motif = {
  title: "bottom",
  draw: (random, { a, b, c, ink }) => {
    const turn = random.between(0, 60);
    return (
      <g transform={`rotate(${turn} 150 160)`}>
        {range(3).map((orbit) => (
          <g key={orbit} transform={`rotate(${orbit * 60} 150 160)`}>
            <ellipse cx={150} cy={160} rx={138} ry={46} fill="none" stroke={orbit === 1 ? c : b} strokeWidth={6} />
            <circle cx={orbit % 2 ? 12 : 288} cy={160} r={12} fill={orbit === 1 ? ink : c} />
          </g>
        ))}
        <circle cx={150} cy={160} r={32} fill={a} />
      </g>
    );
  },
};

export const saucer: Motif = {
  title: "bottom",
  draw: (random, { a, b, c, ink }) => {
    const x = random.between(110, 190);
    const reach = random.between(80, 115);
    return (
      <>
        {range(14).map((star) => (
          <circle
            key={star}
            cx={random.between(8, 292)}
            cy={random.between(8, 290)}
            r={random.between(0.8, 2)}
            fill={ink}
            opacity={0.7}
          />
        ))}
        <polygon
          points={points([x - 34, 110], [x + 34, 110], [x + reach, 304], [x - reach, 304])}
          fill={c}
          opacity={0.8}
        />
        <path d={`M${x - 40} 92 a40 42 0 0 1 80 0 Z`} fill={b} />
        <ellipse cx={x} cy={102} rx={98} ry={22} fill={a} />
      </>
    );
  },
};

export const house: Motif = {
  title: "top",
  draw: (random, { a, b, c }) => {
    const x = random.between(80, 150);
    return (
      <>
        <circle cx={x + random.between(20, 90)} cy={225} r={58} fill={c} />
        <path d="M0 400 Q150 350 300 396 V450 H0 Z" fill={b} />
        <polygon
          points={points(
            [x, 390],
            [x, 285],
            [x - 14, 285],
            [x + 46, 222],
            [x + 62, 239],
            [x + 62, 205],
            [x + 82, 205],
            [x + 82, 260],
            [x + 108, 285],
            [x + 94, 285],
            [x + 94, 390],
          )}
          fill={b}
        />
        <rect x={x + 36} y={296} width={22} height={34} fill={a} />
      </>
    );
  },
};
