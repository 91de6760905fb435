/** Says in CycloneDX what is in the files that we hand out: https://cyclonedx.org/docs/1.5/json. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';

/** Packages of which a generator copied something into src/: they are in a bundle without a file of theirs being there. */
const COPIED = ['@expo-google-fonts/atkinson-hyperlegible-next', '@expo-google-fonts/inter', 'hyphen', 'lucide-static'];

/**
 * npm lists all that was installed, with where it came from and its hash by package-lock.json; most of that only builds and tests. Of
 * those we keep what ended up in the files: what dist/THIRD-PARTY-NOTICES.txt names, which esbuild's own lists are behind. Without a time
 * and a number of its own, so that the same files give the same text.
 * @param {string} root folder of the project, built
 * @param {{ name: string, version: string }} manifest
 */
export function sbom(root, { name, version }) {
  const { status, stdout, stderr } = npm(['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`npm sbom failed:\n${stderr}`);
  const { metadata, components, dependencies, ...rest } = JSON.parse(stdout);
  const notices = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  const inside = new Set([...notices.matchAll(/^(\S+) (\d\S*) \(.*\)$/gm)].map(([, one, its]) => `${one}@${its}`));
  const kept = components.filter((one) => inside.has(`${one.name}@${one.version}`) || COPIED.includes(one.name));
  const found = new Set(kept.map((one) => `${one.name}@${one.version}`));
  const missing = [...inside].filter((one) => !found.has(one));
  if (missing.length > 0)
    throw new Error(`package-lock.json does not know what is in the files: ${missing.join(', ')}`);
  const self = metadata.component['bom-ref'];
  const refs = new Set([self, ...kept.map((one) => one['bom-ref'])]);
  // No `purl` of our own: that would be an address at npm.
  const component = {
    ...metadata.component,
    type: 'application',
    name,
    version,
    purl: undefined,
    properties: undefined,
  };
  const list = {
    ...rest,
    serialNumber: undefined,
    metadata: { tools: metadata.tools, component },
    components: kept.map((one) => ({ ...one, scope: 'required', properties: undefined })),
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  };
  return `${JSON.stringify(list, undefined, 2)}\n`;
}
