#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';

// Node 22 and newer can keep what they compiled (in the folder for temporary files), which saves every next command some 30 ms.
// It must be on before the large file is read, so that is a bundle of its own. The types are those of Node 20, which cannot do it.
(module as typeof module & { enableCompileCache?: () => void }).enableCompileCache?.();
module.createRequire(__filename)(join(__dirname, 'cli-main.js'));
