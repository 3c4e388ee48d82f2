if(LANDFALL_DESKTOP)
    add_test(NAME bench.window COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/window.py $<TARGET_FILE:landfall>)
    set_tests_properties(bench.window PROPERTIES LABELS bench TIMEOUT 600 RUN_SERIAL ON SKIP_RETURN_CODE 77)
endif()
