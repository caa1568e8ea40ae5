#include <stdlib.h>

/* Has the system take back large arrays as soon as nobody needs them. Left alone, glibc puts them among all other memory
   once the first was given back, and what stands behind one keeps its room. */
static inline void sitegen_keep_large_arrays_apart(void);

#ifdef __GLIBC__
#include <malloc.h>
static inline void sitegen_keep_large_arrays_apart(void) { mallopt(M_MMAP_THRESHOLD, 512 * 1024); }
#else
static inline void sitegen_keep_large_arrays_apart(void) {}
#endif
