/** An icon as paths: the drawings of Lucide have circles and rectangles too. */
export function iconShapes(svg: string): string[] {
  return [...svg.matchAll(/<(\w+) ([^>]*?)\/>/g)].map(([, tag, attributes]) => {
    const given = new Map([...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value!]));
    const of = (name: string) => Number(given.get(name) ?? 0);
    if (tag === 'circle') return circle(of('cx'), of('cy'), of('r'));
    if (tag === 'line') return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`;
    if (tag === 'rect') return rect(of('x'), of('y'), of('width'), of('height'), of('rx'));
    return given.get('d') ?? '';
  });
}

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}A${r} ${r} 0 1 0 ${x + r} ${y}A${r} ${r} 0 1 0 ${x - r} ${y}Z`;
}

function rect(x: number, y: number, width: number, height: number, r: number): string {
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}Z`;
}
