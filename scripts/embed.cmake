# Writes a .cc with the texts of files as constants, so that a program finds its data from any
# folder.
# Usage: cmake -DOUT=… -DSPACE=kept::bot -DNAME=rule_files "-DFILES=a;b" -P embed.cmake
# Yields: std::span<const kept::EmbeddedFile> SPACE::NAME(), in the order of FILES.
set(text "#include <span>\n#include <string_view>\n\n#include \"inventory/embedded_file.h\"\n\n")
# Every compiler of ours takes more than the least the language asks for.
string(APPEND text "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n\n")
string(APPEND text "namespace ${SPACE} {\n\n")
string(APPEND text "std::span<const kept::EmbeddedFile> ${NAME}();\n\n")
string(APPEND text "std::span<const kept::EmbeddedFile> ${NAME}() {\n")
# With its length: a compiler counts but so many characters.
string(APPEND text "  using std::string_view_literals::operator\"\"sv;\n")
string(APPEND text "  static constexpr kept::EmbeddedFile files[] = {\n")
foreach(file ${FILES})
  get_filename_component(name ${file} NAME)
  file(READ ${file} content)
  string(LENGTH "${content}" length)
  string(APPEND text "      {\"${name}\",\n")
  # Literals are cut well below the length that every compiler must take; adjacent ones are joined.
  set(begin 0)
  while(begin LESS length)
    string(SUBSTRING "${content}" ${begin} 8000 part)
    string(APPEND text "R\"__kept__(${part})__kept__\"\n")
    math(EXPR begin "${begin} + 8000")
  endwhile()
  string(APPEND text "\"\"sv},\n")
endforeach()
string(APPEND text "  };\n  return files;\n}\n\n}  // namespace ${SPACE}\n")
file(WRITE ${OUT} "${text}")
