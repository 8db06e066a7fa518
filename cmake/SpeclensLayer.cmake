# speclens_layer(NAME SOURCES file... [USES target...] [PRIVATE_USES target...])
#
# Declares one layer of the architecture as a static library `speclens_NAME`. USES names what the
# layer's headers and sources may include; anything that is not named there does not link.
function(speclens_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 LAYER "" "" "SOURCES;USES;PRIVATE_USES")
  add_library(speclens_${name} STATIC ${LAYER_SOURCES})
  target_link_libraries(speclens_${name}
    PUBLIC speclens_options ${LAYER_USES}
    PRIVATE ${LAYER_PRIVATE_USES})
endfunction()
