/**
 * Code in which each icon of Lucide is imported from its own module, and not from the list of them all: that
 * list is some sixteen hundred modules.
 *
 * @param {string} code
 */
export const withDirectIcons = code =>
  code.replace(/import ?\{([^}]+)\} ?from ?['"]lucide['"]/g, (_, names) =>
    names
      .split(',')
      .map(name => name.trim())
      .filter(Boolean)
      .map(name => `import ${name} from 'lucide/dist/esm/icons/${iconModule(name)}.mjs'`)
      .join(';'),
  );

const iconModule = name => name.replace(/\B[A-Z]/g, letter => `-${letter}`).toLowerCase();
