/** What lies beside the sealed files of an export, in clear: how they are opened. */
export const sealedNoteOf = (
  recipient: string,
): string => `Each file in this folder is encrypted with age (https://age-encryption.org) to
${recipient}
and only the holder of its private key opens it. Open the whole folder into a new one, on an encrypted disk:

  umask 077
  find . -name '*.age' | while read -r file; do
    mkdir -p "../opened/$(dirname "$file")"
    age --decrypt --identity KEY.txt --output "../opened/\${file%.age}" "$file"
  done
  cd ../opened && sha256sum --check --strict SHA256SUMS

Then read README.en.md there.


Varje fil i den här mappen är krypterad med age (https://age-encryption.org) till
${recipient}
och bara den som har dess privata nyckel öppnar den. Öppna hela mappen i en ny mapp, på en krypterad disk, med kommandona ovan.
Läs sedan README.sv.md där.
`;
