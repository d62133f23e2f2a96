/** What the server or its `initdb` said, put in words for the person who started Linkway; nothing when unknown. */
export function explain(output: string, folder: string): string | undefined {
  return causes.find(({ said }) => said.test(output))?.means(folder, output);
}

/** The chosen port was taken in the moment between choosing and using it: another one is worth a try. */
export function portWasTaken(output: string): boolean {
  return /could not bind|Address already in use/i.test(output);
}

/** A killed server's children are still letting go of its memory: it is worth waiting for them. */
export function isStillLettingGo(output: string): boolean {
  return /pre-existing shared memory block|lock file "postmaster.pid" already exists/i.test(output);
}

type Cause = { said: RegExp; means: (folder: string, output: string) => string };

const causes: Cause[] = [
  {
    said: /No space left on device|ENOSPC|Disk quota exceeded/i,
    means: (folder) =>
      `The disk that holds ${folder} is full. Make some room (Linkway wants about 200 MB to start) and start again; ` +
      `nothing that was saved is lost.`,
  },
  {
    said: /database files are incompatible with server/i,
    means: (folder) =>
      `The data in ${folder} was made by another version of PostgreSQL. Move that folder away to begin with an empty ` +
      `database, or start the Linkway that made it.`,
  },
  {
    said: /loading shared libraries: (\S+?):/i,
    means: (_folder, output) =>
      `This machine lacks ${/loading shared libraries: (\S+?):/i.exec(output)?.[1]}, which Linkway's own database needs. ` +
      `Install the package that holds it, or give a PostgreSQL of your own by DATABASE_URL.`,
  },
  {
    said: /could not map anonymous shared memory|Cannot allocate memory/i,
    means: () => `There is too little free memory to start the database: it needs about 200 MB.`,
  },
  {
    said: /Permission denied|EACCES|Operation not permitted|invalid permissions|wrong ownership|Read-only file system|EROFS/i,
    means: (folder) =>
      `Linkway may not write to ${folder}. Start it as the user who started it the first time, or move that folder away ` +
      `to begin with an empty database.`,
  },
];
