# cmake -DPROGRAM=file -DEXPECT=ON|OFF -P check_qt.cmake
#
# Fails unless the program loads Qt libraries, itself or through others, exactly where EXPECT says.
file(GET_RUNTIME_DEPENDENCIES
  EXECUTABLES ${PROGRAM}
  RESOLVED_DEPENDENCIES_VAR resolved
  UNRESOLVED_DEPENDENCIES_VAR unresolved)
set(qt ${resolved} ${unresolved})
list(FILTER qt INCLUDE REGEX "libQt[0-9]")
if(qt AND NOT EXPECT)
  message(FATAL_ERROR "${PROGRAM} must do without Qt, but loads ${qt}")
elseif(EXPECT AND NOT qt)
  message(FATAL_ERROR "${PROGRAM} loads no Qt library: ${resolved} ${unresolved}")
endif()
