import { own } from '../util/own';

/** What the computer says when it cannot read or write, as the end of "De computer zegt: …". */
const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'het is er niet (meer)',
  ELOOP: 'de snelkoppeling wijst in een kring rond',
  EISDIR: 'het is een map en geen bestand',
  ENOTDIR: 'een deel van het pad is een bestand en geen map',
  ENAMETOOLONG: 'de naam is te lang',
  EBUSY: 'een ander programma gebruikt het',
  ETXTBSY: 'een ander programma gebruikt het',
  EMFILE: 'er staan te veel bestanden open',
  ENFILE: 'er staan te veel bestanden open',
  ENOMEM: 'er is te weinig geheugen vrij',
  EIO: 'de schijf werkt niet goed',
  ENXIO: 'het apparaat is er niet',
  ENODEV: 'het apparaat is er niet',
  EROFS: 'de schijf is alleen om te lezen',
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'uw ruimte op de schijf is vol',
  EFBIG: 'het bestand wordt te groot',
  ETIMEDOUT: 'de netwerkschijf antwoordt niet',
  EHOSTDOWN: 'de netwerkschijf antwoordt niet',
  EHOSTUNREACH: 'de netwerkschijf antwoordt niet',
  ENETUNREACH: 'de netwerkschijf antwoordt niet',
  ESTALE: 'de netwerkschijf antwoordt niet',
  // Our own codes, for files that are read from git.
  GIT_LFS: 'de tekst staat in Git LFS en is hier niet opgehaald (doe dat met `git lfs pull`)',
  GIT_MISSING: 'git heeft de inhoud hier niet (haal die op met `git fetch --refetch --no-filter`)',
};

/** The code of the computer (`ENOENT`) in Dutch; a code that is not in the table as it is, for whoever helps the user. */
export function causeText(systemCode: string): string {
  return own(CAUSES, systemCode) ?? systemCode;
}
