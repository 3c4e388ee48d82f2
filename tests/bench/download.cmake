# Fetching and decoding an .xz in one stream from nginx, against curl | xz -dc -T0 into nothing.
add_executable(bench_download bench_download.cpp)
target_link_libraries(bench_download PRIVATE landfall::warnings landfall::image web_bench)

# The image is bench.decode's.
add_test(NAME bench.download
         COMMAND bench_download ${CMAKE_CURRENT_BINARY_DIR}/decode)
set_tests_properties(bench.download PROPERTIES LABELS bench TIMEOUT 900 RUN_SERIAL TRUE DEPENDS bench.decode
                     SKIP_RETURN_CODE 77)
